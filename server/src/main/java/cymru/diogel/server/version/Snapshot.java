package cymru.diogel.server.version;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * The database as it stood at one data version: everything read through the handle belongs to that version.
 *
 * @param sample whether any of what is served is invented
 */
public record Snapshot(Handle handle, long version, Instant movedAt, boolean sample) {}
