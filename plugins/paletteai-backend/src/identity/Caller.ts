import type {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/** A person who is signed in to the portal. */
export interface Person {
  readonly type: 'person';
  readonly credentials: BackstageCredentials;
  readonly userEntityRef: string;
  /** Refs that the person's token claims, groups among them. */
  readonly ownershipRefs: readonly string[];
}

/** A plugin or an external program. It has no groups, so it reads everything and writes nothing. */
export interface ServiceCaller {
  readonly type: 'service';
  readonly credentials: BackstageCredentials;
}

/** On whose behalf a request is made. */
export type Caller = Person | ServiceCaller;

/** A request, whatever its parameters. */
export type AnyRequest = Parameters<HttpAuthService['credentials']>[0];

/** Tells who makes a request, from its credentials alone. */
export class CallerReader {
  readonly #auth: AuthService;
  readonly #httpAuth: HttpAuthService;
  readonly #userInfo: UserInfoService;
  readonly #onPerson: (person: Person) => void;

  /** @param options - `onPerson` hears of everybody who makes a request */
  constructor(options: {
    readonly auth: AuthService;
    readonly httpAuth: HttpAuthService;
    readonly userInfo: UserInfoService;
    onPerson(person: Person): void;
  }) {
    this.#auth = options.auth;
    this.#httpAuth = options.httpAuth;
    this.#userInfo = options.userInfo;
    this.#onPerson = person => options.onPerson(person);
  }

  /** For reads: people, and services, which wait for what they started in somebody's name. */
  async reader(request: AnyRequest): Promise<Caller> {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return this.#auth.isPrincipal(credentials, 'user')
      ? this.#person(credentials)
      : { type: 'service', credentials };
  }

  /** For everything that is done in the name of a person. */
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
    this.#onPerson(person);
    return person;
  }
}
