package org.cotejo.figure;

/** Which way a change goes. */
public enum Direction { UP, DOWN }
