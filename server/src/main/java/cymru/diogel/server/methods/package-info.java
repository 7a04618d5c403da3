/** How every figure is made, in words for those who read it. */
@NullMarked
package cymru.diogel.server.methods;

import org.jspecify.annotations.NullMarked;
