package cymru.diogel.geodata.sample.police;

import org.jspecify.annotations.Nullable;

/**
 * One row of a police file.
 *
 * @param crimeId 64 hexadecimal digits, empty for anti-social behaviour
 * @param place null where the police could not place it
 */
record Incident(String crimeId, @Nullable Place place, String type, String outcome) {}
