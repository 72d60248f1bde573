package app.inkstone.engine;

/**
 * A model on a server.
 *
 * @param size in bytes
 * @param loaded whether it is in memory now
 */
public record InstalledModel(String name, String digest, long size, boolean loaded) {}
