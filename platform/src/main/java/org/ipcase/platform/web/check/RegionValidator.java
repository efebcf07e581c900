package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ipcase.kernel.place.Regions;
import org.jspecify.annotations.Nullable;

/** Made by bean validation, hence public. */
public final class RegionValidator implements ConstraintValidator<RegionChecked, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || Regions.shipped().isKnown(code);
    }
}
