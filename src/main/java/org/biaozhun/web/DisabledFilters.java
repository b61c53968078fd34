package org.biaozhun.web;

import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Leaves out filters that Spring Boot adds and nothing here needs: no filter asks for the request
 * of its thread, and the addresses in pages are written as they are.
 */
@Configuration
class DisabledFilters {

    @Bean
    FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
        return unused(new RequestContextFilter());
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        return unused(new ResourceUrlEncodingFilter());
    }

    /** Requests are UTF-8 where they do not say; the filter for it is off in the settings. */
    @Bean
    ServletContextInitializer requestsAreUtf8() {
        return context -> context.setRequestCharacterEncoding("UTF-8");
    }

    private static <F extends Filter> FilterRegistrationBean<F> unused(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
