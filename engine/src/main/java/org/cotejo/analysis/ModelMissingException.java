package org.cotejo.analysis;

import java.io.IOException;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;

/** The model that Cotejo is shipped with is not there, or a file of it is not. */
public final class ModelMissingException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Message told;

  /** With what is missing, where it was looked for and what to do. */
  public ModelMissingException(Message told) {
    super(Messages.in("en").format(told));
    this.told = told;
  }

  /** What is missing, where it was looked for and what to do; {@link #getMessage()} is the same in English. */
  public Message told() {
    return told;
  }
}
