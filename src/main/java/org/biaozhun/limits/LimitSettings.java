package org.biaozhun.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.stream.LongStream;

/**
 * What the service gives to all, and to each client. The limits of one query are those of {@code
 * biaozhun.query} and {@code biaozhun.guard}.
 *
 * @param heavy how many evaluations of the endpoint run at once
 * @param light how many pages and named queries are made at once
 * @param waiting how many evaluations of the endpoint may wait for a permit
 * @param lightWaiting how many pages and named queries may wait: they are quick
 * @param maxWait how long they wait
 * @param selections how many snapshots that requests limit to sources are built at once
 * @param selectionsKept such snapshots are kept as long as they hold together at most as many times
 *     the statements of the whole one
 * @param querySeconds seconds of evaluation that a client gets back in a minute
 * @param queryBurst seconds of evaluation that a client may save up
 * @param errors faulty requests that a client gets back in a minute
 * @param errorBurst faulty requests that a client may save up
 * @param heap per cent of the heap in use after a collection beyond which evaluations are stopped
 * @param answer bytes of one answer of the endpoint
 * @param held bytes of an answer that are kept in memory until it is whole; more goes to a file
 * @param spool bytes of all such files together
 * @param slow evaluations that take longer are logged with their text
 * @param url characters of a path with its query string
 * @param headers characters of all headers
 * @param body bytes of a request's body
 * @param formParameters parameters of a request
 */
@ConfigurationProperties("biaozhun.limits")
public record LimitSettings(
        @DefaultValue("4") int heavy,
        @DefaultValue("2") int light,
        @DefaultValue("16") int waiting,
        @DefaultValue("100") int lightWaiting,
        @DefaultValue("5s") Duration maxWait,
        @DefaultValue("1") int selections,
        @DefaultValue("3") int selectionsKept,
        @DefaultValue("60") int querySeconds,
        @DefaultValue("120") int queryBurst,
        @DefaultValue("30") int errors,
        @DefaultValue("60") int errorBurst,
        @DefaultValue("70") int heap,
        @DefaultValue("256MB") DataSize answer,
        @DefaultValue("4MB") DataSize held,
        @DefaultValue("4GB") DataSize spool,
        @DefaultValue("2s") Duration slow,
        @DefaultValue("102400") int url,
        @DefaultValue("32768") int headers,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("100") int formParameters) {

    public LimitSettings {
        boolean positive =
                LongStream.of(
                                heavy,
                                light,
                                selections,
                                selectionsKept,
                                querySeconds,
                                queryBurst,
                                errors,
                                errorBurst,
                                heap,
                                answer.toBytes(),
                                url,
                                headers,
                                body.toBytes(),
                                formParameters)
                        .allMatch(limit -> limit > 0);
        if (!positive || heap > 100 || waiting < 0 || lightWaiting < 0 || maxWait.isNegative()) {
            throw new IllegalArgumentException(
                    "limits of biaozhun.limits are above zero, and heap is a percentage");
        }
    }
}
