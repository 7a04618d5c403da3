/** Codes, months and kinds: the field's nouns as types. */
@NullMarked
package cymru.diogel.geodata.domain;

import org.jspecify.annotations.NullMarked;
