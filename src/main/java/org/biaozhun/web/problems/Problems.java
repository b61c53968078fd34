package org.biaozhun.web.problems;

import org.biaozhun.formats.InFormat;
import org.biaozhun.web.http.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Problem details (RFC 9457) with a stable type below {@code /problems/}. */
public final class Problems {

    private Problems() {}

    /**
     * An answer that tells of a problem.
     *
     * @param type which problem
     * @param detail what is wrong this time and what to do
     */
    public static ResponseEntity<ProblemDetail> answer(ProblemType type, String detail) {
        return answer(Problem.of(type, detail));
    }

    /**
     * A page that tells of a problem for a browser, problem details for everything else.
     *
     * @param accept the header Accept, if there is one
     */
    public static Object toReader(@Nullable String accept, ProblemType type, String detail) {
        Problem problem = Problem.of(type, detail);
        boolean isPage =
                Negotiation.choose(
                                accept,
                                List.of(
                                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        MediaType.TEXT_HTML_VALUE))
                        .filter(MediaType.TEXT_HTML_VALUE::equals)
                        .isPresent();
        return isPage
                ? new ModelAndView("fault", Map.of("problem", problem), problem.type().status())
                : answer(problem);
    }

    /** An answer to somebody who wants none of the formats that there are: it lists them. */
    public static ResponseEntity<ProblemDetail> notAcceptable(List<? extends InFormat> offered) {
        return answer(ProblemType.NOT_ACCEPTABLE, Negotiation.offer(offered));
    }

    /** An answer that tells of a problem. */
    public static ResponseEntity<ProblemDetail> answer(Problem problem) {
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(problem.type().status(), problem.detail());
        body.setType(problem.typeReference());
        body.setTitle(problem.type().title());
        problem.instance().ifPresent(body::setInstance);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.type().status()).varyBy(HttpHeaders.ACCEPT);
        problem.retryAfter()
                .ifPresent(
                        seconds -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        return answer.body(body);
    }
}
