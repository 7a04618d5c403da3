/** What a role may see of a count: the rules, without I/O. */
@NullMarked
package cymru.diogel.geodata.disclosure;

import org.jspecify.annotations.NullMarked;
