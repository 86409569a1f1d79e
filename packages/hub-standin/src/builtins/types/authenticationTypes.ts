import type { TypeTable } from '../TypeTable';

/** Questions about identity and their answers. */
export const authenticationTypes: TypeTable = {
  BoundObjectReference: `
    apiVersion string; kind string; name string; uid string`,
  SelfSubjectReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    status SelfSubjectReviewStatus struct`,
  SelfSubjectReviewStatus: `
    userInfo UserInfo struct`,
  TokenRequest: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec TokenRequestSpec struct; status TokenRequestStatus struct`,
  TokenRequestSpec: `
    audiences [string]; boundObjectRef BoundObjectReference;
    expirationSeconds int64`,
  TokenRequestStatus: `
    expirationTimestamp time; token string`,
  TokenReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! TokenReviewSpec struct; status TokenReviewStatus struct`,
  TokenReviewSpec: `
    audiences [string]; token! string`,
  TokenReviewStatus: `
    audiences [string]; authenticated bool; error string;
    user UserInfo struct`,
  UserInfo: `
    extra {[string]}; groups [string]; uid string; username string`,
};
