package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidatorContext;
import org.ipcase.kernel.number.NumberCheck;

/** Gives a constraint the code and the words of the kernel's check. */
final class NumberChecks {
    private NumberChecks() {}

    static boolean tell(NumberCheck check, ConstraintValidatorContext context) {
        return switch (check) {
            case NumberCheck.Valid _, NumberCheck.Doubtful _ -> true;
            case NumberCheck.Invalid(var code, var message) -> refuse(context, code, message);
        };
    }

    static boolean refuse(ConstraintValidatorContext context, String code, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(
                        code + ": " + message.replaceAll("[{}$\\\\]", ""))
                .addConstraintViolation();
        return false;
    }
}
