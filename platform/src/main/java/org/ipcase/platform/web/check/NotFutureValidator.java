package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Made by bean validation, hence public. */
public final class NotFutureValidator implements ConstraintValidator<NotFuture, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || !day.isAfter(LocalDate.now(context.getClockProvider().getClock()));
    }
}
