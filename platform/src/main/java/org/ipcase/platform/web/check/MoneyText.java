package org.ipcase.platform.web.check;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount in yuan as text with exactly two decimals, domain.md 8.8. */
@Documented
@Constraint(validatedBy = MoneyTextValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MoneyText {
    String message() default "malformed: Yuan with two decimals, e.g. 150000.00";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
