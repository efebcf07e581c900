package org.ipcase.platform.web.check;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A region (行政区划代码, GB/T 2260) known now or formerly, domain.md 8.7. */
@Documented
@Constraint(validatedBy = RegionValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionChecked {
    String message() default "unknown-region: No such region";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
