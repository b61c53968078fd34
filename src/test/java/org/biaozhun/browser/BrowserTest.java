package org.biaozhun.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tests of the pages in Chromium, with the corpus as it is. Each test takes a {@link Visitor} and
 * fails when a page asked another host for something, or when a script failed.
 *
 * <p>Server and browser are started once for all of them.
 */
@Tag("browser")
@ExtendWith(Browsing.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface BrowserTest {}
