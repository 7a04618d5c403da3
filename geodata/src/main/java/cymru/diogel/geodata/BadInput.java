package cymru.diogel.geodata;

/**
 * Something a person gave (a file, an argument, a setting) is not as it must be. The message is one sentence that names
 * what, where and what was expected; it is shown as it stands, without a stack trace.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(Sentence.of(sentence));
    }

    public BadInput(String sentence, Throwable cause) {
        super(Sentence.of(sentence), cause);
    }
}
