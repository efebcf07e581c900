package org.ipcase.platform.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.platform.web.ProblemBodies.ProblemBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The one place where refusals and faults become answers; a stack trace goes to the log, never to
 * the caller.
 */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemBodies problems;

    ProblemAdvice(ProblemBodies problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(RefusedAtTheEdge refused, HttpServletRequest request) {
        return problems.response(request, refused.refusal());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> absentBody(
            HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return answer(request, RequestProblem.MALFORMED_JSON, "A JSON body is needed");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> wrongType(
            HttpMediaTypeNotSupportedException unsupported, HttpServletRequest request) {
        return answer(
                request,
                RequestProblem.UNSUPPORTED_MEDIA_TYPE,
                "Send one of " + unsupported.getSupportedMediaTypes());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> wrongMethod(
            HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        return answer(request, RequestProblem.METHOD_NOT_ALLOWED, wrong.getMethod() + " is not");
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<ProblemBody> nowhere(HttpServletRequest request) {
        return answer(request, RequestProblem.NOT_FOUND, "Nothing is served at this address");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> wrongParameter(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return "id".equals(mismatch.getName())
                ? answer(request, RequestProblem.NOT_FOUND, "No such record")
                : problems.response(
                        request,
                        RequestProblem.invalid(mismatch.getName(), "malformed", "Not readable")
                                .refusal());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missingParameter(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        return problems.response(
                request,
                RequestProblem.invalid(missing.getParameterName(), "required", "Must be given")
                        .refusal());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missingPart(
            MissingServletRequestPartException missing, HttpServletRequest request) {
        return problems.response(
                request,
                RequestProblem.invalid(missing.getRequestPartName(), "required", "Must be given")
                        .refusal());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answer(request, RequestProblem.TOO_LARGE, "The upload is too large");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> brokenUpload(
            MultipartException broken, HttpServletRequest request) {
        return answer(request, RequestProblem.INVALID, "The upload is not readable");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> denied(AccessDeniedException denied, HttpServletRequest request) {
        return answer(request, RequestProblem.FORBIDDEN, "Not for this role");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> storeAway(MongoException away, HttpServletRequest request) {
        LOG.warn("The store did not answer: {}", away.getMessage());
        return answer(
                request,
                RequestProblem.UNAVAILABLE,
                "The store did not answer in time; send the same request again");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> fault(Exception fault, HttpServletRequest request) {
        LOG.error("Fault in {} {}", request.getMethod(), request.getRequestURI(), fault);
        return answer(request, RequestProblem.FAULT, "It is in our log under this request id");
    }

    private ResponseEntity<ProblemBody> answer(
            HttpServletRequest request, RequestProblem problem, String detail) {
        return problems.response(request, new Refusal(problem, detail));
    }
}
