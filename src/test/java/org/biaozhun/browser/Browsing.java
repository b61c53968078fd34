package org.biaozhun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import java.util.Objects;

/**
 * Gives each test its visitor, and looks afterwards at what the pages asked for and what went
 * wrong.
 */
final class Browsing implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(NAMESPACE).put(Chromium.class, Chromium.borrow());
    }

    private static Chromium chromium(ExtensionContext context) {
        return Objects.requireNonNull(
                context.getStore(NAMESPACE).get(Chromium.class, Chromium.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port =
                SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitor.class,
                        key -> new Visitor(chromium(context), "http://localhost:" + port),
                        Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            assertThat(visitor.foreign()).as("requests to other hosts").isEmpty();
            assertThat(visitor.faults()).as("faults of scripts and policies").isEmpty();
        }
    }
}
