package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ipcase.kernel.number.PatentNumber;
import org.jspecify.annotations.Nullable;

/** Made by bean validation, hence public. */
public final class PatentNumberValidator
        implements ConstraintValidator<PatentNumberChecked, String> {
    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
        return number == null || NumberChecks.tell(PatentNumber.check(number), context);
    }
}
