package org.ipcase.platform.web.check;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unified social credit code (统一社会信用代码) with its check character, domain.md 8.1. */
@Documented
@Constraint(validatedBy = CreditCodeValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditCodeChecked {
    String message() default "check-digit: Not a unified social credit code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
