package org.ipcase.platform.web;

import jakarta.validation.Validation;
import java.time.Clock;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ipcase.kernel.id.RecordId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The API habits of design.md §7 as Spring wants them: filters, parameters, bodies, problems. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class WebHabits implements WebMvcConfigurer {
    private static final int JSON_LIMIT = 10 * 1024 * 1024;

    private final Clock clock;
    private final JsonMapper json;

    WebHabits(Clock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    @Bean
    static ProblemBodies problemBodies(
            JsonMapper json,
            @Value("${ipcase.problem-pages:https://ipcase.example/problems/}") String pages) {
        return new ProblemBodies(json, pages);
    }

    @Bean
    static FilterRegistrationBean<RequestIdFilter> requestIds() {
        var filter = new FilterRegistrationBean<>(new RequestIdFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** After security: nobody's body is read before the token is. */
    @Bean
    static FilterRegistrationBean<CommandFilter> commands(ProblemBodies problems) {
        var filter = new FilterRegistrationBean<>(new CommandFilter(problems, JSON_LIMIT));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolvers(clock));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new RecordIdParameter());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new BodyConverter(json, bodyReader()));
    }

    private BodyReader bodyReader() {
        // Its own validator: the clock is ours, so that "today" is the day in Shanghai (CLK-11),
        // and messages stay
        // English, because the portal chooses the words by code.
        var validator =
                Validation.byDefaultProvider()
                        .configure()
                        .clockProvider(() -> clock)
                        .messageInterpolator(
                                new ParameterMessageInterpolator(
                                        java.util.Set.of(java.util.Locale.ENGLISH),
                                        java.util.Locale.ENGLISH,
                                        false))
                        .buildValidatorFactory()
                        .getValidator();
        return new BodyReader(new FieldValues(json), new FieldConstraints(validator));
    }

    private static final class RecordIdParameter implements Converter<String, RecordId> {
        @Override
        public RecordId convert(String text) {
            return new RecordId(text);
        }
    }
}
