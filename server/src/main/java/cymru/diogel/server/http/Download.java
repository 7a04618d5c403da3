package cymru.diogel.server.http;

/**
 * What is known of a file to take away, beside its bytes.
 *
 * @param fileName the name under which a browser saves it
 * @param role in which it was asked for
 * @param marking {@code OFFICIAL} or {@code OFFICIAL-SENSITIVE}
 */
public record Download(String fileName, String role, String marking) {
    /** For the log: who took what, under which marking. */
    public String told() {
        return "taken away: " + fileName + " as " + role + ", " + marking + ",";
    }
}
