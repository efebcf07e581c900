package org.ipcase.platform.web.check;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A patent number (专利号) with its check digit, domain.md 8.3. */
@Documented
@Constraint(validatedBy = PatentNumberValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PatentNumberChecked {
    String message() default "check-digit: Not a patent number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
