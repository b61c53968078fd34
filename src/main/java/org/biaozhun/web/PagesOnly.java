package org.biaozhun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.formats.Format;
import org.biaozhun.web.http.Negotiation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Refuses another format by {@code format} where there are pages only, and says so. */
@Component
final class PagesOnly implements HandlerInterceptor, WebMvcConfigurer {

    private static final List<Format> OFFERED = List.of(Format.HTML);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/",
                        "/id",
                        "/id/{kind}",
                        "/list",
                        "/calendar",
                        "/network",
                        "/problems/**",
                        "/report");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getParameter("format") != null
                && Negotiation.wanted(request, OFFERED).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_ACCEPTABLE, Negotiation.offer(OFFERED));
        }
        return true;
    }
}
