package cymru.diogel.etl.formats;

/** One row is not as it must be; becomes a {@link Rejection} where the line is known. Never leaves a loader. */
public final class RowProblem extends Exception {
    private static final long serialVersionUID = 1L;

    public RowProblem(String reason) {
        super(reason);
    }

    /** The sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
