export * from './handleRequest';
