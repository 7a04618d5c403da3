package cymru.diogel.server.version;

/** A value and the data version that it was read at. */
public record Versioned<T>(long version, T value) {}
