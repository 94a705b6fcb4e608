package org.cotejo.analysis.internal;

/** ONNX Runtime's native library. */
final class NativeLibrary {

  private NativeLibrary() {}

  static void prepare() {}
}
