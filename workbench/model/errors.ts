// Excel's own errors, with the words Excel uses for them.
import { RichApiError } from '../protocol/hostObject';

export function itemNotFound(): RichApiError {
  return new RichApiError('ItemNotFound', "The requested resource doesn't exist.", undefined, 404);
}

export function itemAlreadyExists(): RichApiError {
  return new RichApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    undefined,
    409,
  );
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): RichApiError {
  return new RichApiError('InvalidArgument', message);
}

export function invalidOperation(message = 'The attempted operation is invalid.'): RichApiError {
  return new RichApiError('InvalidOperation', message);
}

export function accessDenied(): RichApiError {
  return new RichApiError('AccessDenied', 'You cannot perform the requested operation.', undefined, 403);
}

export function cellLimitExceeded(): RichApiError {
  return new RichApiError(
    'CellLimitExceeded',
    'The operation covers more than the limit of 5,000,000 cells.',
  );
}

/** That Excel fails is documented, with which code is not. */
export function tooManyMerges(): RichApiError {
  return new RichApiError('GeneralException', 'There was an internal error while processing the request.');
}
