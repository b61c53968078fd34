package org.biaozhun.publishing;

import org.biaozhun.corpus.Finding;
import org.biaozhun.quality.Inspection;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/**
 * {@code POST /admin/reload}: reads the corpus again and serves it if it has no faults. The caller
 * shows a bearer token (RFC 6750).
 */
@RestController
class ReloadController {

    private static final String SCHEME = "Bearer ";

    private final AdminSettings admin;
    private final Publisher publisher;
    private final PublishingSettings publishing;
    private final Snapshots snapshots;
    private final Inspections inspections;

    /**
     * What came of it.
     *
     * @param snapshot id of the snapshot that is served
     * @param at when the corpus was read
     * @param violations what would keep the corpus from being served, if it were strict
     * @param warnings how many findings are worth a look
     */
    record Reloaded(String snapshot, Instant at, List<String> violations, long warnings) {}

    ReloadController(
            AdminSettings admin,
            Publisher publisher,
            PublishingSettings publishing,
            Snapshots snapshots,
            Inspections inspections) {
        this.admin = admin;
        this.publisher = publisher;
        this.publishing = publishing;
        this.snapshots = snapshots;
        this.inspections = inspections;
    }

    @PostMapping("/admin/reload")
    ResponseEntity<?> reload(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String shown) {
        if (admin.token().isEmpty()) {
            return Problems.answer(ProblemType.NOT_FOUND, "no token is set (biaozhun.admin.token)");
        }
        if (shown == null || !isRight(shown, admin.token().get())) {
            ResponseEntity<?> refused =
                    Problems.answer(ProblemType.UNAUTHORIZED, "the token is missing or wrong");
            return ResponseEntity.status(refused.getStatusCode())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"admin\"")
                    .body(refused.getBody());
        }
        try {
            return ResponseEntity.ok(
                    told(publisher.publish(snapshots, inspections, publishing.quality())));
        } catch (CorpusRejectedException refused) {
            return Problems.answer(
                    ProblemType.CORPUS_REFUSED, String.valueOf(refused.getMessage()));
        }
    }

    /** Compares in a time that does not tell how much of it is right. */
    private static boolean isRight(String shown, String token) {
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8),
                (SCHEME + token).getBytes(StandardCharsets.UTF_8));
    }

    private static Reloaded told(Inspection inspection) {
        List<String> violations =
                inspection.findings().stream()
                        .filter(Finding::isViolation)
                        .map(Finding::toString)
                        .toList();
        return new Reloaded(
                inspection.snapshot(),
                inspection.at(),
                violations,
                inspection.findings().size() - violations.size());
    }
}
