import type {
  AuthService,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Caller, Person } from './Caller';

/** Who may make a request. */
export interface CallerReaderOptions {
  readonly auth: AuthService;
  readonly httpAuth: HttpAuthService;
  readonly userInfo: UserInfoService;
  /** Hears of everyone who makes a request. */
  onCaller?(caller: Caller): void;
}

/** Tells who makes a request, from its credentials alone. */
export class CallerReader {
  readonly #auth: AuthService;
  readonly #httpAuth: HttpAuthService;
  readonly #userInfo: UserInfoService;
  readonly #onCaller: (caller: Caller) => void;

  private constructor(options: CallerReaderOptions) {
    this.#auth = options.auth;
    this.#httpAuth = options.httpAuth;
    this.#userInfo = options.userInfo;
    this.#onCaller = caller => options.onCaller?.(caller);
  }

  static create(options: CallerReaderOptions): CallerReader {
    return new CallerReader(options);
  }

  /** For reads: people, and services, which wait for what they started in someone's name. */
  async reader(request: AnyRequest): Promise<Caller> {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return this.#auth.isPrincipal(credentials, 'user')
      ? this.#person(credentials)
      : { type: 'service', credentials };
  }

  /** For everything done on behalf of a person. */
  async person(request: AnyRequest): Promise<Person> {
    return this.#person(
      await this.#httpAuth.credentials(request, { allow: ['user'] }),
    );
  }

  async #person(credentials: Person['credentials']): Promise<Person> {
    const { userEntityRef, ownershipEntityRefs } =
      await this.#userInfo.getUserInfo(credentials);
    const person: Person = {
      type: 'person',
      credentials,
      userEntityRef,
      ownershipRefs: ownershipEntityRefs,
    };
    this.#onCaller(person);
    return person;
  }
}

/** A request with any parameters. */
export type AnyRequest = Parameters<HttpAuthService['credentials']>[0];
