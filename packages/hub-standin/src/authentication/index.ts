export * from './TokenAuthenticator';
export * from './UserInfo';
export * from './IssuedTokens';
