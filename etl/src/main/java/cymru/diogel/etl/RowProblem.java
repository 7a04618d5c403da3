package cymru.diogel.etl;

/** One row is not as it must be; becomes a {@link Rejection} where the line is known. Never leaves a loader. */
final class RowProblem extends Exception {
    private static final long serialVersionUID = 1L;

    RowProblem(String reason) {
        super(reason);
    }

    /** The sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
