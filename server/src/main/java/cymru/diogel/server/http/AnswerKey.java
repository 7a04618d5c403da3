package cymru.diogel.server.http;

/**
 * What an answer is kept under.
 *
 * @param audience the role that may see it, or empty where every role sees the same
 */
record AnswerKey(long version, String audience, String question) {}
