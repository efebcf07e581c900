package org.ipcase.platform.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.ipcase.kernel.law.DomainRule;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused, without a case.
 *
 * @param type page that says what to do
 * @param rule id of the rule; absent if no rule of law stands behind it
 * @param source law and article; absent as above
 * @param domainRule what the rule says; its periods are under {@code /api/law/rules/{id}}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusalView(
        String code,
        URI type,
        int status,
        String title,
        @Nullable String rule,
        @Nullable String source,
        @Nullable DomainRule domainRule) {}
