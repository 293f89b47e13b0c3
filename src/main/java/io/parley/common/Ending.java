package io.parley.common;

/**
 * In which order this node ends: priorities of observers of the moment before the end of the
 * application.
 */
public final class Ending {

  /** Clients are told to come back, and send nothing more. */
  public static final int CLIENTS = 10;

  /** What waits is done. */
  public static final int WORK = 20;

  /** The other nodes hear the last of it; afterwards the bus ends. */
  public static final int CLUSTER = 30;

  private Ending() {}
}
