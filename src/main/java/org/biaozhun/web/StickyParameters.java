package org.biaozhun.web;

import org.biaozhun.selection.Selection;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.IWebRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Links written {@code @{/…}} in a template keep the language, the day and the sources that the
 * request chose, so that a reader chooses once. Nothing is stored.
 */
@Component
final class StickyParameters extends StandardLinkBuilder {

    private static final Map<String, Pattern> CHOICES =
            Map.of(
                    PageLanguage.PARAMETER,
                    Pattern.compile("en|zh"),
                    "asOf",
                    Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    StickyParameters(SpringTemplateEngine engine) {
        engine.setLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        boolean isOurs = link.startsWith("/") && !link.startsWith("//");
        if (!isOurs || !(context instanceof IWebContext web)) {
            return link;
        }
        String chosen = with(link, chosen(web.getExchange().getRequest(), link));
        return web.getExchange().getAttributeValue(RequestSelection.ATTRIBUTE)
                        instanceof Selection selection
                ? selection.in(chosen)
                : chosen;
    }

    private static List<String> chosen(IWebRequest request, String link) {
        List<String> chosen = new ArrayList<>();
        new TreeMap<>(CHOICES)
                .forEach((name, form) -> {
                    String value = request.getParameterValue(name);
                    boolean isNew = !link.contains(name + "=");
                    if (isNew && value != null && form.matcher(value).matches()) {
                        chosen.add(name + "=" + value);
                    }
                });
        return chosen;
    }

    private static String with(String link, List<String> chosen) {
        if (chosen.isEmpty()) {
            return link;
        }
        int hash = link.indexOf('#');
        String target = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash);
        return target + (target.contains("?") ? "&" : "?") + String.join("&", chosen) + anchor;
    }
}
