package org.cotejo.analysis;

import java.io.IOException;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;

/** The model that Cotejo is shipped with cannot be loaded; says why and what to do. */
public abstract sealed class ModelException extends IOException
    permits ModelMissingException, ModelBrokenException, ModelUnfitException {

  private static final long serialVersionUID = 1;

  private final transient Message told;

  /** With what is wrong, where, and what to do. */
  protected ModelException(Message told) {
    super(Messages.in("en").format(told));
    this.told = told;
  }

  /** What is wrong, where, and what to do; {@link #getMessage()} is the same in English. */
  public Message told() {
    return told;
  }
}
