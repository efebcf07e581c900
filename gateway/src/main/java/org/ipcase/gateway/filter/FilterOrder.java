package org.ipcase.gateway.filter;

import org.springframework.core.Ordered;

/** The order of the filters, outermost first. */
public final class FilterOrder {
    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;
    public static final int BROKEN_ANSWER = REQUEST_ID + 1;
    public static final int SECURITY_HEADERS = BROKEN_ANSWER + 1;
    public static final int PLAIN_PATH = SECURITY_HEADERS + 1;
    public static final int OPERATORS_ONLY = PLAIN_PATH + 1;
    public static final int RATE_LIMIT = OPERATORS_ONLY + 1;
    public static final int BODY_LIMIT = RATE_LIMIT + 1;

    private FilterOrder() {}
}
