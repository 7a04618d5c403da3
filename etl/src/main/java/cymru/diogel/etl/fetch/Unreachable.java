package cymru.diogel.etl.fetch;

/** A publisher's server does not answer, or not with what was asked. The message is one sentence; nobody here did wrong. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreachable(String sentence) {
        super(sentence);
    }

    public Unreachable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
