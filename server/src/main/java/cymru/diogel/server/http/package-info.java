/** How a question is read and an answer is sent: parameters, problems, encodings, cache. */
@NullMarked
package cymru.diogel.server.http;

import org.jspecify.annotations.NullMarked;
