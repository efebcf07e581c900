package org.ipcase.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the caller, the command's headers, or a list's question as plain parameters.
 */
final class CallerResolvers implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> TYPES =
            Set.of(Actor.class, CommandRequest.class, ListQuery.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
    private static final Pattern REVISION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final Pattern FILTER = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");
    private static final Set<String> RESERVED = Set.of("state", "q", "sort", "limit", "after");
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final Clock clock;

    CallerResolvers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == ListQuery.class) {
            return listQuery(request);
        }
        return parameter.getParameterType() == Actor.class ? actor() : command(request);
    }

    private static Actor actor() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof ActorAuthentication caller) {
            return caller.actor();
        }
        throw new RefusedAtTheEdge(
                new Refusal(RequestProblem.UNAUTHENTICATED, "Send a bearer token"));
    }

    private CommandRequest command(HttpServletRequest request) {
        return new CommandRequest(
                actor(),
                RequestIdFilter.of(request),
                idempotencyKey(request),
                ifMatch(request),
                Objects.requireNonNull((String) request.getAttribute(CommandFilter.DIGEST)),
                // The record keeps milliseconds; a state and its replay must be equal.
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static @Nullable String idempotencyKey(HttpServletRequest request) {
        var key = request.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw RequestProblem.invalid(
                    "Idempotency-Key", "malformed", "8 to 128 visible ASCII characters");
        }
        return key;
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        var sent = request.getHeader("If-Match");
        if (sent == null || sent.equals("*")) {
            return null;
        }
        var revision = REVISION.matcher(sent);
        if (!revision.matches()) {
            throw RequestProblem.invalid("If-Match", "malformed", "A revision, e.g. \"3\"");
        }
        return Long.valueOf(revision.group(1));
    }

    private static ListQuery listQuery(HttpServletRequest request) {
        var filters = new HashMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!RESERVED.contains(name) && !values[0].isEmpty()) {
                        if (!FILTER.matcher(name).matches()) {
                            throw RequestProblem.invalid(name, "unknown-field", "No such filter");
                        }
                        filters.put(name, values[0]);
                    }
                });
        return new ListQuery(
                given(request, "state"),
                filters,
                given(request, "q"),
                sort(given(request, "sort")),
                limit(given(request, "limit")),
                given(request, "after"));
    }

    private static String sort(@Nullable String sent) {
        if (sent == null) {
            return "-created";
        }
        if (!sent.equals("due") && !sent.equals("-created")) {
            throw RequestProblem.invalid("sort", "unknown-value", "Expected due or -created");
        }
        return sent;
    }

    private static int limit(@Nullable String sent) {
        if (sent == null) {
            return USUAL;
        }
        try {
            var limit = Integer.parseInt(sent);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException malformed) {
            throw RequestProblem.invalid("limit", "wrong-type", "Expected a whole number");
        }
        throw RequestProblem.invalid("limit", "out-of-range", "Expected 1 to " + MOST);
    }

    private static @Nullable String given(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
