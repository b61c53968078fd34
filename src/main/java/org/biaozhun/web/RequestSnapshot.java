package org.biaozhun.web;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/**
 * The snapshot of a request, as {@link SnapshotDoor} took it. Methods of controllers have it as a
 * parameter of type {@link Snapshot}.
 */
@Component
public final class RequestSnapshot implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static final String ATTRIBUTE = Snapshot.class.getName();

    /** The snapshot of a request. */
    public static Snapshot of(HttpServletRequest request) {
        return taken(request.getAttribute(ATTRIBUTE));
    }

    /** The snapshot of the request that a controller is answering on this thread. */
    public static Snapshot ofThread() {
        return of(RequestContextHolder.currentRequestAttributes());
    }

    private static Snapshot of(RequestAttributes request) {
        return taken(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    private static Snapshot taken(@Nullable Object attribute) {
        if (attribute instanceof Snapshot snapshot) {
            return snapshot;
        }
        throw new IllegalStateException("the request has not come through the door");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Snapshot.class;
    }

    @Override
    public Snapshot resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(request);
    }
}
