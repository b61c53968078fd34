package org.biaozhun.answers;

/**
 * The reply to a call.
 *
 * @param body the answer in its format, UTF-8 where it is text
 * @param total rows or triples of the whole answer, whatever page it is
 */
@SuppressWarnings("ArrayRecordComponent") // written once, handed to the network
public record Reply(byte[] body, long total) {}
