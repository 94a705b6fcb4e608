package org.cotejo.analysis;

import org.cotejo.message.Message;

/** The model is whole, and its runtime does not run on this machine. */
public final class ModelUnfitException extends ModelException {

  private static final long serialVersionUID = 1;

  /** With what the runtime says and what to do. */
  public ModelUnfitException(Message told) {
    super(told);
  }
}
