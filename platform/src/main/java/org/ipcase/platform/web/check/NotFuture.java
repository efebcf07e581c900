package org.ipcase.platform.web.check;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Today or earlier, in Shanghai (CLK-11). */
@Documented
@Constraint(validatedBy = NotFutureValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotFuture {
    String message() default "in-future: A day that has not come yet";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
