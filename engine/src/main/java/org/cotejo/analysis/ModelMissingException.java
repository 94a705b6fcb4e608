package org.cotejo.analysis;

import org.cotejo.message.Message;

/** The model that Cotejo is shipped with is not there, or a file of it is not. */
public final class ModelMissingException extends ModelException {

  private static final long serialVersionUID = 1;

  /** With what is missing, where it was looked for and what to do. */
  public ModelMissingException(Message told) {
    super(told);
  }
}
