package cymru.diogel.server.http;

import cymru.diogel.geodata.disclosure.Role;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: the address without its data version, for whom, and at which version if it says.
 *
 * @param audience the role that may see the answer, or empty where every role sees the same
 */
public record Question(
        String text, String audience, @Nullable Long version) {
    /** A question whose answer does not depend on who asks. */
    public static Question ofAnyone(Context context, Params params) {
        return new Question(context.path() + params.canonical(), "", params.version());
    }

    /** A question about counts, or anything else that a role sees in its own way. */
    public static Question of(Role role, Context context, Params params) {
        return new Question(context.path() + params.canonical(), role.id(), params.version());
    }
}
