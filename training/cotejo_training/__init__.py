"""How Cotejo's attribution model is made: data preparation, training, evaluation, export. Never needed to build or run."""
