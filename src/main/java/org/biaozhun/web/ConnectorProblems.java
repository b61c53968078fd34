package org.biaozhun.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.biaozhun.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What Tomcat refuses before the program sees it is reported as a problem too, not as its page. */
@Configuration(proxyBeanMethods = false)
class ConnectorProblems {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheConnector() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(ProblemValve.class.getName());
                    }
                });
    }

    /** Tomcat makes one of it by the name of the class. */
    public static final class ProblemValve extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            boolean isTold = response.getStatus() < 400 || response.getContentWritten() > 0;
            if (isTold || !response.setErrorReported()) {
                return;
            }
            try {
                write(response);
            } catch (IOException gone) {
                LOG.debug("The client is gone", gone);
            }
        }

        private static void write(Response response) throws IOException {
            String id = CommonHeaders.newRequestId();
            byte[] body = problem(response.getStatus(), id).getBytes(StandardCharsets.UTF_8);
            response.setHeader(CommonHeaders.REQUEST_ID, id);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("application/problem+json;charset=utf-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        }

        /**
         * A fixed text: nothing of the request is in it. A status without a problem type of this
         * project tells all that there is to tell (RFC 9457, section 4.2.1).
         */
        private static String problem(int status, String id) {
            Optional<ProblemType> type = ProblemType.ofStatus(status);
            return """
            {"type":"%s","title":"%s","status":%s,"detail":"%s","instance":"%s"}
            """
                    .formatted(
                            type.map(known -> "/problems/" + known.slug()).orElse("about:blank"),
                            type.map(ProblemType::title).orElseGet(() -> phrase(status)),
                            status,
                            type.filter(known -> known != ProblemType.BAD_REQUEST)
                                    .map(ProblemType::explanation)
                                    .orElse("The request is no HTTP that this server reads."),
                            id);
        }

        private static String phrase(int status) {
            return Optional.ofNullable(HttpStatus.resolve(status))
                    .map(HttpStatus::getReasonPhrase)
                    .orElse("Fault");
        }
    }
}
