/** Placeholder. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.server;
