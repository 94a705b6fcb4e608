package org.cotejo.analysis;

import org.cotejo.message.Message;

/** A file of the model is there and does not hold what it should: it was cut off, or is another file. */
public final class ModelBrokenException extends ModelException {

  private static final long serialVersionUID = 1;

  /** With which file is broken, where it lies, what is wrong with it and what to do. */
  public ModelBrokenException(Message told) {
    super(told);
  }
}
