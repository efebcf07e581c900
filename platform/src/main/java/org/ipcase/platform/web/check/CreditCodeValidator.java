package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ipcase.kernel.number.CreditCode;
import org.jspecify.annotations.Nullable;

/** Made by bean validation, hence public. */
public final class CreditCodeValidator implements ConstraintValidator<CreditCodeChecked, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || NumberChecks.tell(CreditCode.check(code), context);
    }
}
